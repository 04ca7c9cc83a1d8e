-- phase 1 [tx] steps 1: add value RISK to enum agent_kind
ALTER TYPE agent_kind ADD VALUE 'RISK';

-- phase 2 [tx] steps 2: add value PARTIALLY_FILLED to enum order_status
ALTER TYPE order_status ADD VALUE 'PARTIALLY_FILLED' BEFORE 'FILLED';
