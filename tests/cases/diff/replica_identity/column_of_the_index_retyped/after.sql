CREATE TABLE account (id text NOT NULL, email text NOT NULL, owner text NOT NULL, region text NOT NULL);
CREATE UNIQUE INDEX account_ident ON account (id);
ALTER TABLE account ADD CONSTRAINT account_id_key UNIQUE (id);
ALTER TABLE account REPLICA IDENTITY USING INDEX account_ident, CLUSTER ON account_id_key;
