-- phase 1 [tx] steps 1,2,3: create table b, set replica identity of b to index b_id_key, cluster b on index b_pkey from now on
CREATE TABLE b (
    id bigint NOT NULL,
    CONSTRAINT b_pkey PRIMARY KEY (id)
);
ALTER TABLE b ADD CONSTRAINT b_id_key UNIQUE (id);
ALTER TABLE b REPLICA IDENTITY USING INDEX b_id_key;
ALTER TABLE b CLUSTER ON b_pkey;
