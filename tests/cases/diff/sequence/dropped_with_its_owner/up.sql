-- phase 1 [tx] steps 1,2,3: let no column own sequence numbers, drop table invoice, drop sequence numbers
ALTER SEQUENCE numbers OWNED BY NONE;
DROP TABLE invoice;
DROP SEQUENCE numbers;
