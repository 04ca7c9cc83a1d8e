CREATE TABLE member (id bigint PRIMARY KEY, tenant bigint NOT NULL);
CREATE TABLE ticket (id bigint PRIMARY KEY, owner bigint NOT NULL, closed boolean NOT NULL);
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ticket USING (EXISTS (SELECT 1 FROM member WHERE member.tenant = ticket.owner));
