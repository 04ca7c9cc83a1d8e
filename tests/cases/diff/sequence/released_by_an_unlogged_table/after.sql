CREATE SEQUENCE u_id_seq AS integer;
CREATE UNLOGGED TABLE u (id integer NOT NULL DEFAULT nextval('u_id_seq'));
