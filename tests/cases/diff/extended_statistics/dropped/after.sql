CREATE TABLE address (id bigint NOT NULL, zip varchar(10) NOT NULL, city text NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
