CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN any_mood AS mood;
CREATE TYPE state AS (note text, what any_mood, "all" mood[]);
CREATE TABLE person (id bigint PRIMARY KEY, st state);
