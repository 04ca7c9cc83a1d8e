-- phase 1 [tx] steps 1,2: create enum mood, create table person
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE person (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    moods mood[] DEFAULT '{sad}' NOT NULL,
    grid integer[],
    raw bytea,
    big numeric,
    span interval,
    clock time,
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
