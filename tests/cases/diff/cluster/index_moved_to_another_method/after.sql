CREATE TABLE account (id bigint NOT NULL, email text NOT NULL, owner text NOT NULL, region text NOT NULL);
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
CREATE INDEX account_email_idx ON account USING hash (email);
ALTER TABLE account CLUSTER ON account_pkey;
