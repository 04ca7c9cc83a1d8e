CREATE TABLE account (id bigint NOT NULL, email text NOT NULL, owner text NOT NULL, region text NOT NULL);
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
