CREATE TABLE account (id bigint NOT NULL, email text NOT NULL, owner text NOT NULL, region text NOT NULL);
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE account ADD CONSTRAINT k UNIQUE (email, region);
ALTER TABLE account REPLICA IDENTITY USING INDEX k, CLUSTER ON k;
