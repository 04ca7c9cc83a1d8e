-- phase 1 [tx] steps 1: change values of enum mood to ok, happy
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('ok', 'happy');
ALTER TABLE m ALTER COLUMN v TYPE mood USING v::text::mood;
DROP TYPE mood_old;
GRANT USAGE ON TYPE mood TO kedge_reader WITH GRANT OPTION;
ALTER TYPE mood OWNER TO kedge_app;
