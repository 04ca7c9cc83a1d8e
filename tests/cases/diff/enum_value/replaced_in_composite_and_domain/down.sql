-- phase 1 [tx] steps 1: change values of enum mood to sad, ok, gone
ALTER TYPE mood RENAME TO mood_old;
ALTER DOMAIN any_mood RENAME TO any_mood_old;
ALTER TYPE state RENAME TO state_old;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'gone');
CREATE DOMAIN any_mood AS mood;
CREATE TYPE state AS (note text, what any_mood, "all" mood[]);
ALTER TABLE person ALTER COLUMN st TYPE state USING st::text::state;
DROP TYPE state_old;
DROP DOMAIN any_mood_old;
DROP TYPE mood_old;
