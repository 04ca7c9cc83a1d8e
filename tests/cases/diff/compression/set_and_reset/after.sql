CREATE TABLE trade (id bigint PRIMARY KEY, a text COMPRESSION pglz, b jsonb);
