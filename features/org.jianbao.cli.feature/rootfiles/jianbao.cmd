@echo off
rem Starts the Jianbao command line with the Java in JAVA_HOME, or else in PATH. Options of the Java machine: jvm.options.
setlocal
set "product=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for %%f in ("%product%plugins\org.jianbao.cli_*.jar") do set "cli=%%~ff"& set "build=%%~nf"
rem Archives of classes of builds before are of no use any more.
for %%f in ("%product%configuration\org.jianbao.cli_*.jsa") do if not "%%~nf"=="%build%" del "%%~ff" 2>nul
for %%f in ("%product%plugins\org.eclipse.osgi_*.jar") do set "osgi=%%~ff"
set "sharing=-Xshare:auto"
if "%~1"=="export" set "sharing=-XX:+AutoCreateSharedArchive"
"%java%" @"%product%jvm.options" %sharing% "-XX:SharedArchiveFile=%product%configuration\%build%.jsa" -cp "%cli%;%osgi%" org.jianbao.cli.launch.Launcher %*
exit /b %errorlevel%
