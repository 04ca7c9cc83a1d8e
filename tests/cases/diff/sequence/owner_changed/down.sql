-- phase 1 [tx] steps 1,2,3: add column a.n bigint, let no column own sequence numbers, let a.n own sequence numbers
ALTER TABLE a ADD COLUMN n bigint;
ALTER SEQUENCE numbers OWNED BY NONE;
ALTER SEQUENCE numbers OWNED BY a.n;
