-- phase 1 [tx] steps 1,2,3: create table s, grant select on s to kedge_reader, give s to kedge_app
CREATE TABLE s (
    id bigint NOT NULL,
    name text NOT NULL,
    country text,
    CONSTRAINT s_pkey PRIMARY KEY (id)
);
GRANT SELECT ON TABLE s TO kedge_reader;
ALTER TABLE s OWNER TO kedge_app;
