-- phase 1 [tx] steps 1,2,3,4: create table s, grant references on s to PUBLIC, grant select, insert, update, delete on s to kedge_app and 1 more
CREATE TABLE s (
    id bigint NOT NULL,
    name text NOT NULL,
    country text,
    CONSTRAINT s_pkey PRIMARY KEY (id)
);
GRANT REFERENCES ON TABLE s TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE s TO kedge_app;
GRANT SELECT (country, id) ON TABLE s TO kedge_reader;
