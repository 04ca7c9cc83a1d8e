CREATE TABLE trade (id bigint PRIMARY KEY, tags text[] COLLATE "C");
CREATE TABLE note (id bigint PRIMARY KEY, "Name" varchar(5) COLLATE "C" NOT NULL DEFAULT 'a');
