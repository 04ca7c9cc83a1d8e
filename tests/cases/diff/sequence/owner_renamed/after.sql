CREATE SEQUENCE numbers;
CREATE TABLE bill (number bigint DEFAULT nextval('numbers') PRIMARY KEY);
ALTER SEQUENCE numbers OWNED BY bill.number;
