CREATE SEQUENCE numbers AS smallint;
