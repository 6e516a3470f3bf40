package org.tocsin.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What articles taught about an actor: one wording in one role.
 *
 * @param role as worded; empty where only a name was seen
 * @param alias the words that taught it
 * @param first publication of the first article that has it
 * @param last publication of the last
 * @param article the id of the first
 */
public record RoleRow(
    Optional<String> role,
    String alias,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    String article,
    long articles) {}
