CREATE TABLE t (id integer PRIMARY KEY, data text DEFAULT '{}', name varchar(20) DEFAULT 'none', amount integer DEFAULT 0, at text DEFAULT 'epoch', tags text DEFAULT '{}', kind text DEFAULT 'a');
