-- phase 1 [tx] steps 1: change type of events.kind to text
ALTER TABLE events ALTER COLUMN kind TYPE text;

-- phase 2 [tx] steps 2: drop enum event_kind
DROP TYPE event_kind;
