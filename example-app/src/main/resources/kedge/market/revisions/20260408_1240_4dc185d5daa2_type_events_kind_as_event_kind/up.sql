-- phase 1 [tx] steps 1: create enum event_kind
CREATE TYPE event_kind AS ENUM ('EARNINGS', 'DIVIDEND', 'SPLIT', 'MACRO');

-- phase 2 [tx] steps 2: change type of events.kind to event_kind
ALTER TABLE events ALTER COLUMN kind TYPE event_kind USING upper(kind)::event_kind;
