/** Who a noun phrase names: country, sectors, name, role, and the steps that told so. */
@NullMarked
package org.tocsin.actor;

import org.jspecify.annotations.NullMarked;
