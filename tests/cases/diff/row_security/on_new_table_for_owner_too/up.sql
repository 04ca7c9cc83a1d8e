-- phase 1 [tx] steps 1,2,3: create table ticket, create policy own on ticket, set row security of ticket for its owner too
CREATE TABLE ticket (
    id bigint NOT NULL,
    tenant bigint NOT NULL,
    closed boolean NOT NULL,
    CONSTRAINT ticket_pkey PRIMARY KEY (id)
);
CREATE POLICY own ON ticket USING (tenant = current_setting('app.tenant')::bigint);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
