-- phase 1 [tx] steps 1: change values of enum order_status to PENDING, SUBMITTED, FILLED, CANCELLED
DROP INDEX orders_open_idx;
ALTER TYPE order_status RENAME TO order_status_old;
CREATE TYPE order_status AS ENUM ('PENDING', 'SUBMITTED', 'FILLED', 'CANCELLED');
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE order_status USING status::text::order_status, ALTER COLUMN status SET DEFAULT 'PENDING';
DROP TYPE order_status_old;
CREATE INDEX orders_open_idx ON orders (placed_at) WHERE (status IN ('PENDING', 'SUBMITTED'));

-- phase 2 [tx] steps 2: change values of enum agent_kind to TECHNICAL, FUNDAMENTAL, SENTIMENT
ALTER TABLE investment_decisions DROP CONSTRAINT investment_decisions_session_id_lead_agent_fkey;
ALTER TYPE agent_kind RENAME TO agent_kind_old;
CREATE TYPE agent_kind AS ENUM ('TECHNICAL', 'FUNDAMENTAL', 'SENTIMENT');
ALTER TABLE agent_analyses ALTER COLUMN agent TYPE agent_kind USING agent::text::agent_kind;
ALTER TABLE investment_decisions ALTER COLUMN lead_agent TYPE agent_kind USING lead_agent::text::agent_kind;
DROP TYPE agent_kind_old;
ALTER TABLE investment_decisions ADD CONSTRAINT investment_decisions_session_id_lead_agent_fkey FOREIGN KEY (session_id, lead_agent) REFERENCES agent_analyses (session_id, agent) ON DELETE CASCADE;
