CREATE TABLE trade (id bigint PRIMARY KEY, name text COLLATE "C", first boolean GENERATED ALWAYS AS (name < 'n') STORED);
