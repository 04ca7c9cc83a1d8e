CREATE SEQUENCE "Invoice ""no""";
CREATE TABLE invoice (id bigint DEFAULT nextval('"Invoice ""no"""') PRIMARY KEY);
