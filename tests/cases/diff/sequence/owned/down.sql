-- phase 1 [tx] steps 1: let no column own sequence numbers
ALTER SEQUENCE numbers OWNED BY NONE;
