CREATE SCHEMA archive;
CREATE SEQUENCE archive.numbers;
CREATE TABLE archive.invoice (id bigint DEFAULT nextval('archive.numbers') PRIMARY KEY);
ALTER SEQUENCE archive.numbers OWNED BY archive.invoice.id;
