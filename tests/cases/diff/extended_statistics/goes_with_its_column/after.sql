CREATE TABLE address (id bigint NOT NULL, zip varchar(10) NOT NULL, CONSTRAINT address_pkey PRIMARY KEY (id));
CREATE STATISTICS address_zip ON length(zip) FROM address;
