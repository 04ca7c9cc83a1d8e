CREATE TABLE trade (id bigint PRIMARY KEY, name text COLLATE "POSIX" DEFAULT 'y');
