CREATE TABLE person (id bigint NOT NULL, boss bigint, name text NOT NULL, code text NOT NULL,
    PRIMARY KEY (id) INCLUDE (name), UNIQUE (code) INCLUDE (name), FOREIGN KEY (boss) REFERENCES person (id));
ALTER TABLE person RENAME CONSTRAINT person_code_name_key TO person_code_key;
CREATE TABLE badge (holder bigint NOT NULL REFERENCES person (id), code text REFERENCES person (code));
