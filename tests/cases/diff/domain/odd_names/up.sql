-- phase 1 [tx] steps 1,2: create domain Sel.ect "%" für, create table t
CREATE DOMAIN "Sel.ect ""%"" für" AS text CONSTRAINT "x""y" CHECK (VALUE <> '%');
CREATE TABLE t (
    id bigint NOT NULL,
    v "Sel.ect ""%"" für" NOT NULL,
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
