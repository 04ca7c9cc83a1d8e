REVOKE SELECT ON staff.wage FROM kedge_reader;
