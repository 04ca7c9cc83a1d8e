CREATE TABLE account (id bigint NOT NULL, email text NOT NULL, owner text NOT NULL, region text NOT NULL);
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX account_email_key ON account (email);
ALTER TABLE account REPLICA IDENTITY USING INDEX account_email_key, CLUSTER ON account_email_key;
