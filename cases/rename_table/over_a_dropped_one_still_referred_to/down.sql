-- phase 1 [tx] steps 1,2,3: rename constraint new.new_pkey to old_pkey, rename table new to old, create table new
ALTER TABLE new RENAME CONSTRAINT new_pkey TO old_pkey;
ALTER TABLE new RENAME TO old;
CREATE TABLE new (
    id bigint NOT NULL,
    x text,
    z text,
    CONSTRAINT new_pkey PRIMARY KEY (id)
);
