CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (id integer PRIMARY KEY, data jsonb DEFAULT '{}', name text DEFAULT 'none', amount numeric(10, 2) DEFAULT 0, at timestamptz DEFAULT 'epoch', tags text[] DEFAULT '{}', kind mood DEFAULT 'a');
