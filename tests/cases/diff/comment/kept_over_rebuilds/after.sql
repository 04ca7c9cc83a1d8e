CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEW;
END $$;
CREATE TYPE mood AS ENUM ('sad', 'ok');
COMMENT ON TYPE mood IS 'moods';
CREATE TYPE address AS (street varchar(20));
COMMENT ON COLUMN address.street IS 'with number';
CREATE DOMAIN rate AS numeric(5,2) CONSTRAINT a CHECK (VALUE > 1) CONSTRAINT b CHECK (VALUE < 10);
COMMENT ON CONSTRAINT a ON DOMAIN rate IS 'positive';
COMMENT ON CONSTRAINT b ON DOMAIN rate IS 'small';
CREATE TABLE item (id bigint NOT NULL, code text NOT NULL CHECK (code <> 'x'), mood mood NOT NULL CHECK (mood <> 'sad'), parent bigint,
    PRIMARY KEY (id) INCLUDE (code), CONSTRAINT item_code_key UNIQUE (code, id));
ALTER TABLE item ADD FOREIGN KEY (parent) REFERENCES item ON DELETE CASCADE;
COMMENT ON CONSTRAINT item_pkey ON item IS 'pk';
COMMENT ON CONSTRAINT item_code_key ON item IS 'codes';
COMMENT ON CONSTRAINT item_code_check ON item IS 'not empty';
COMMENT ON CONSTRAINT item_mood_check ON item IS 'cheerful';
COMMENT ON CONSTRAINT item_parent_fkey ON item IS 'tree';
CREATE TRIGGER touch BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER touch ON item IS 'stamps';
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON item FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER late ON item IS 'waits';
ALTER TABLE item ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON item USING (id > 1);
COMMENT ON POLICY own ON item IS 'mine';
CREATE POLICY read ON item FOR SELECT USING (id > 0);
COMMENT ON POLICY read ON item IS 'everyone';
