# Sourced by the start scripts: finds a Java that is new enough, a locale in which it reads any file name, and what it has kept of its classes.

# Prints the feature release of the Java in folder $1; prints nothing if there is none.
java_release() {
    [ -x "$1/bin/java" ] || return 0
    release=
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*) release=${line#*=}; release=${release#\"} ;;
            esac
        done < "$1/release"
    else
        release=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    fi
    printf '%s' "${release%%[!0-9]*}"
}

# Sets JAVA_HOME to the first Java 21 or newer of: JAVA_HOME, PATH, the usual folders. Fails if there is none.
find_java() {
    path_java=$(command -v java) && path_java=$(readlink -f "$path_java" 2>/dev/null) || path_java=
    for home in "${JAVA_HOME:-}" "${path_java%/bin/java}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        [ -n "$home" ] || continue
        release=$(java_release "$home")
        if [ "${release:-0}" -ge 21 ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

# Without a usable locale Java reads file names as ASCII and loses Chinese ones. Then this takes UTF-8, and sets
# java_language to the options that tell Java the language the user asked for, which such a locale no longer says.
use_utf8() {
    java_language=
    case $(locale charmap 2>/dev/null) in
        '' | ANSI_X3* | US-ASCII) ;;
        *) return 0 ;;
    esac
    wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    case $wanted in
        [a-z][a-z]_[A-Z][A-Z]*)
            country=${wanted#*_}
            java_language="-Duser.language=${wanted%%_*} -Duser.country=${country%%[!A-Z]*}"
            ;;
    esac
    LC_ALL=C.UTF-8
    export LC_ALL
}

# use_archive RENEW FILE JAR...: sets archive and renew for a start with these jars. FILE is an archive of the classes that an
# earlier run has loaded, with which Java starts much faster. If RENEW is not empty and the folder may be written, Java leaves a
# missing one there when it ends. It never renews one that was made for other jars, so that is made anew, or else not used.
use_archive() {
    renew=$1
    archive=$2
    shift 2
    jars=$(TZ=UTC0 ls -ln "$@" | cksum)
    [ -w "${archive%/*}" ] || renew=
    if [ "$jars" != "$(cat "$archive.jars" 2>/dev/null)" ]; then
        if [ -z "$renew" ]; then
            archive=
            return
        fi
        rm -f "$archive"
        echo "$jars" >"$archive.jars"
    elif [ -z "$renew" ] && [ ! -e "$archive" ]; then
        archive=
    fi
}
