-- The record's tables. A name once published keeps its meaning.
CREATE TABLE IF NOT EXISTS provenance (
  run INTEGER PRIMARY KEY,
  program VARCHAR NOT NULL,      -- version of the program
  lexicon VARCHAR NOT NULL,      -- hash of the rule files
  model VARCHAR NOT NULL         -- hashes of the scorer's weights and of the parser's model
);
CREATE TABLE IF NOT EXISTS articles (
  id VARCHAR PRIMARY KEY,
  url VARCHAR,
  outlet VARCHAR,
  author VARCHAR,
  title VARCHAR,
  published DATE,
  language VARCHAR NOT NULL,
  coded BOOLEAN NOT NULL,        -- false where the language is not coded
  text VARCHAR NOT NULL,         -- all offsets refer to it, in UTF-16 units
  run INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS findings (
  id VARCHAR PRIMARY KEY,
  article VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,         -- event or statement
  sentence INTEGER NOT NULL,
  type VARCHAR,
  mode VARCHAR,
  contexts VARCHAR[],
  quad INTEGER,
  intensity DOUBLE,
  actor VARCHAR,                 -- the actor, or the speaker, as worded
  actor_name VARCHAR,
  actor_country VARCHAR,
  actor_sectors VARCHAR[],
  recipient VARCHAR,             -- the recipient, or the addressee, as worded
  recipient_name VARCHAR,
  recipient_country VARCHAR,
  recipient_sectors VARCHAR[],
  date DATE,
  date_precision VARCHAR NOT NULL,
  place VARCHAR,
  place_country VARCHAR,
  lat DOUBLE,
  lon DOUBLE,
  geoname_id BIGINT,
  factuality VARCHAR,
  confidence DOUBLE,
  directness VARCHAR,
  content VARCHAR,
  medium VARCHAR,
  statement VARCHAR,             -- the statement that carries an event, or quotes a statement
  rule VARCHAR,
  json VARCHAR NOT NULL,         -- the finding as it leaves the program
  steps VARCHAR NOT NULL         -- how it was found out, JSON
);
CREATE TABLE IF NOT EXISTS terms (
  finding VARCHAR PRIMARY KEY,
  act VARCHAR,
  act_type VARCHAR,
  condition VARCHAR,
  demand VARCHAR,
  deadline VARCHAR,
  kind VARCHAR NOT NULL,         -- explicit, veiled or announced
  due DATE                       -- the last day of the deadline
);
-- Records of earlier programs lack it.
ALTER TABLE terms ADD COLUMN IF NOT EXISTS due DATE;
CREATE TABLE IF NOT EXISTS evidence (
  finding VARCHAR NOT NULL,
  role VARCHAR NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote VARCHAR NOT NULL
);
CREATE TABLE IF NOT EXISTS actors (
  id VARCHAR NOT NULL,           -- of name, or wording, and country
  name VARCHAR NOT NULL,
  country VARCHAR,
  sectors VARCHAR[],
  role VARCHAR,
  alias VARCHAR NOT NULL,        -- the wording that named it
  article VARCHAR NOT NULL,
  date DATE                      -- of the article that taught it
);
CREATE TABLE IF NOT EXISTS places (
  geoname_id BIGINT PRIMARY KEY,
  name VARCHAR NOT NULL,
  country VARCHAR,
  region VARCHAR,
  lat DOUBLE NOT NULL,
  lon DOUBLE NOT NULL,
  kind VARCHAR NOT NULL
);
CREATE TABLE IF NOT EXISTS problems (
  source VARCHAR NOT NULL,
  line BIGINT,
  what VARCHAR NOT NULL,
  advice VARCHAR NOT NULL
);
