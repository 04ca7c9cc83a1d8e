-- What the messages advise to do when the revisions are through: views again, values moved.
CREATE VIEW event_kinds AS SELECT DISTINCT kind FROM events;
UPDATE trading_config SET new_parameter = new_parameter_by_hand;
