-- phase 1 [tx] steps 1,2: create enum mood, create table person
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE person (
    id bigint NOT NULL,
    m mood DEFAULT 'ok',
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
