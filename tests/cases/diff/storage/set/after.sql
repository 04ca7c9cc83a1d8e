CREATE TABLE trade (id bigint PRIMARY KEY, name text, num numeric, "Tags" text[]);
ALTER TABLE trade ALTER name SET STORAGE EXTERNAL, ALTER num SET STORAGE PLAIN, ALTER "Tags" SET STORAGE MAIN;
