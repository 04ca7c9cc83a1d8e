-- phase 1 [tx] steps 1,2,3: let no column own sequence numbers, let b.n own sequence numbers, drop column a.n
ALTER SEQUENCE numbers OWNED BY NONE;
ALTER SEQUENCE numbers OWNED BY b.n;
ALTER TABLE a DROP COLUMN n;
