-- phase 1 [tx] steps 1,2: let no column own sequence numbers, drop table invoice
ALTER SEQUENCE numbers OWNED BY NONE;
DROP TABLE invoice;
