CREATE TABLE account (id bigint NOT NULL, owner text NOT NULL, region text NOT NULL);
ALTER TABLE account ADD CONSTRAINT account_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX account_ident ON account (owner);
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident;
