-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10: drop constraint investment_decisions.investment_decisions_session_id_lead_agent_fkey, drop constraint analysis_sessions.analysis_sessions_user_id_fkey, drop constraint analysis_sessions.analysis_sessions_symbol_fkey and 7 more
ALTER TABLE investment_decisions DROP CONSTRAINT investment_decisions_session_id_lead_agent_fkey;
ALTER TABLE analysis_sessions DROP CONSTRAINT analysis_sessions_user_id_fkey;
ALTER TABLE analysis_sessions DROP CONSTRAINT analysis_sessions_symbol_fkey;
ALTER TABLE analysis_sessions DROP CONSTRAINT analysis_sessions_previous_session_id_fkey;
ALTER TABLE agent_analyses DROP CONSTRAINT agent_analyses_session_id_fkey;
DROP TABLE investment_decisions;
DROP TABLE analysis_sessions;
DROP TABLE agent_analyses;
DROP TYPE session_status;
DROP TYPE agent_kind;
