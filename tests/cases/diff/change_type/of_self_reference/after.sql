CREATE TABLE trade (id bigint PRIMARY KEY, parent bigint, no bigint NOT NULL UNIQUE);
ALTER TABLE trade ADD FOREIGN KEY (parent) REFERENCES trade (no);
