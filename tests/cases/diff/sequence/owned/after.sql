CREATE SEQUENCE numbers;
CREATE TABLE invoice (id bigint DEFAULT nextval('numbers') PRIMARY KEY);
ALTER SEQUENCE numbers OWNED BY invoice.id;
