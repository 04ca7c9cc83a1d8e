-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9: drop constraint position_realized_events_user_id_fkey of position_realized_events, drop constraint position_realized_events_symbol_fkey of position_realized_events, drop constraint position_realized_events_order_id_fkey of position_realized_events and 6 more
ALTER TABLE position_realized_events DROP CONSTRAINT position_realized_events_user_id_fkey;
ALTER TABLE position_realized_events DROP CONSTRAINT position_realized_events_symbol_fkey;
ALTER TABLE position_realized_events DROP CONSTRAINT position_realized_events_order_id_fkey;
ALTER TABLE portfolio_snapshots DROP CONSTRAINT portfolio_snapshots_user_id_fkey;
ALTER TABLE equity_changes DROP CONSTRAINT equity_changes_user_id_fkey;
DROP TABLE position_realized_events;
DROP TABLE portfolio_snapshots;
DROP TABLE equity_changes;
DROP TYPE equity_change_kind;
