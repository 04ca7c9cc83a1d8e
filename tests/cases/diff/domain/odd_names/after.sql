CREATE DOMAIN "Sel.ect ""%"" für" AS text CONSTRAINT "x""y" CHECK (VALUE <> '%');
CREATE TABLE t (id bigint PRIMARY KEY, v "Sel.ect ""%"" für" NOT NULL);
