-- phase 1 [tx] steps 1,2,3: rename sequence numbers to kedge_parked_0, create table numbers, drop sequence kedge_parked_0
ALTER SEQUENCE numbers RENAME TO kedge_parked_0;
CREATE TABLE numbers (
    id bigint NOT NULL,
    CONSTRAINT numbers_pkey PRIMARY KEY (id)
);
DROP SEQUENCE kedge_parked_0;
